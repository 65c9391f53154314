//! A call that is made and never sent.

#![deny(unused_must_use)]

fn run(client: &feishu_api::Client) {
    client.im().v1().pin().create("om_1");
}

fn main() {}
