//! How long it takes until an engine can be asked: Weighwise and tantivy at every scale, and the shipped knowledge.

use bench::{
    corpus::{Corpus, Scale},
    engines::Kind,
    shipped,
};
use criterion::{BenchmarkId, Criterion, SamplingMode, criterion_group, criterion_main};

/// Samples: a load takes up to seconds.
const FEW_SAMPLES: usize = 10;

fn load(criterion: &mut Criterion) {
    for scale in Scale::ALL {
        let corpus = Corpus::new(scale, 0);
        let knowledge = corpus.knowledge();
        let mut group = criterion.benchmark_group(format!("load/{}x{}", scale.topics, scale.phrases_each));
        group.sample_size(FEW_SAMPLES).sampling_mode(SamplingMode::Flat);
        for kind in [Kind::Weighwise, Kind::Tantivy] {
            group.bench_function(BenchmarkId::from_parameter(kind), |bencher| {
                bencher.iter(|| kind.load(&corpus, &knowledge).map(drop));
            });
        }
        group.finish();
    }
}

fn load_shipped(criterion: &mut Criterion) {
    criterion.bench_function("load/shipped", |bencher| bencher.iter(shipped::load));
}

criterion_group!(benches, load_shipped, load);
criterion_main!(benches);
