//! A call that is created but never sent.

#![deny(unused_must_use)]
#![allow(dead_code)]

fn run(client: &feishu_api::Client) {
    client.im().v1().pin().create("om_1");
}

fn main() {}
