//! A missing required field.

fn run(client: &feishu_api::Client) {
    let _ = client.im().v1().pin().create();
}

fn main() {}
