//! Properties of every operation of the catalog, over real HTTP.

mod access;
mod client;
mod examples;
mod exceptions;
mod http;
mod mistakes;
mod request;
mod value;
