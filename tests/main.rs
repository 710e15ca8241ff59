//! One test binary, a file per feature.
