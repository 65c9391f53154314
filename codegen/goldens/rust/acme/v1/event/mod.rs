// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod box_opened;
pub use box_opened::*;
mod lid_moved;
pub use lid_moved::*;
mod shelf_moved;
pub use shelf_moved::*;
