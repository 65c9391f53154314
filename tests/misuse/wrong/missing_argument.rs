//! A required field that is not given.

fn run(client: &feishu_api::Client) {
    let _ = client.im().v1().pin().create();
}

fn main() {}
