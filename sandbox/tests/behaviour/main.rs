//! The behaviour of a sandbox as clients see it, over real HTTP.

mod access;
mod cardkit;
mod chat;
mod command;
mod connections;
mod faults;
mod files;
mod lifecycle;
mod limits;
mod long_connection;
mod member;
mod message;
mod oauth;
mod pin;
mod pin_delete;
mod pin_list;
mod push;
mod reactions;
mod records;
mod requests;
mod resources;
mod scenario;
mod store_app;
mod support;
mod tokens;
mod transport;
