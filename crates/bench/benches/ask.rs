//! How long a question takes: every engine at every scale, and the shipped knowledge.

use std::{hint::black_box, time::Duration};

use bench::{
    corpus::{Corpus, Scale},
    engines::Kind,
    shipped,
};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

/// Questions that are asked in turn.
const QUESTIONS: usize = 200;
/// Samples and seconds for the engines that look at every phrase.
const FEW_SAMPLES: usize = 10;
const LONG: Duration = Duration::from_secs(10);

fn ask(criterion: &mut Criterion) {
    for scale in Scale::ALL {
        let corpus = Corpus::new(scale, QUESTIONS);
        let knowledge = corpus.knowledge();
        let mut group = criterion.benchmark_group(format!("ask/{}x{}", scale.topics, scale.phrases_each));
        for kind in Kind::ALL {
            if kind.scans() {
                group.sample_size(FEW_SAMPLES).measurement_time(LONG);
            }
            group.bench_function(BenchmarkId::from_parameter(kind), |bencher| {
                // Loaded here, so that engines left out by the filter cost nothing.
                let Ok(engine) = kind.load(&corpus, &knowledge) else { return };
                let mut questions = corpus.questions.iter().cycle();
                bencher.iter(|| questions.next().map(|question| engine.best(black_box(&question.text))));
            });
        }
        group.finish();
    }
}

fn ask_shipped(criterion: &mut Criterion) {
    let Ok(snapshot) = shipped::load() else { return };
    let questions = shipped::questions(&snapshot);
    let mut questions = questions.iter().cycle();
    criterion.bench_function("ask/shipped", |bencher| {
        bencher.iter(|| questions.next().map(|question| snapshot.matcher.ask(black_box(question))));
    });
}

criterion_group!(benches, ask_shipped, ask);
criterion_main!(benches);
