//! The `weighwise` program: arguments, settings, tracing, then the chosen face.

fn main() {}
