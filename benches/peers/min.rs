//! Pins a message: the smallest program.

use feishu_api::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder().app("cli_x", "s").build()?;
    println!("{:?}", client.im().v1().pin().create("om_x").await?.pin);
    Ok(())
}
