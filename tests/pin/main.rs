//! `im.v1.pin.create` from end to end: the client against the sandbox, over a real socket.

mod call;
mod documented;
mod gateway;
mod leniency;
mod page;
mod report;
mod round_trip;
mod secrets;
mod support;
