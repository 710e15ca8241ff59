//! One test binary, a file per feature.

#[cfg(test)]
mod interview;
