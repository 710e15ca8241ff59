//! What goes wrong in the world, against the real program: nothing acknowledged is lost, and answers go on.

mod crash;
mod disk;
mod network;
mod size;
