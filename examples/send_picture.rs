//! Uploads a picture, sends it to a chat, replies to it, and pins the reply.
//!
//! `cargo run --example send_picture [PATH]` needs no setup: it starts a sandbox and calls it, with a picture of one
//! pixel unless a path is given. With `FEISHU_APP_ID`, `FEISHU_APP_SECRET` and `FEISHU_CHAT_ID` set it calls the
//! platform.

mod support;

use feishu_api::content::{Content, Image, Paragraph, PostBody};
use feishu_api::im::v1::{MsgType, ReceiveIdType, image::CreateImageType};
use feishu_api::{Error, Upload};
use feishu_sandbox::demo;
use std::env;
use std::process::ExitCode;
use support::Place;

#[tokio::main]
async fn main() -> ExitCode {
    let place = match support::place().await {
        Ok(place) => place,
        Err(mistake) => {
            eprintln!("{mistake}");
            return ExitCode::FAILURE;
        }
    };
    let picture = match env::args_os().nth(1) {
        Some(path) => Upload::from_path(path),
        None => Upload::from_bytes(demo::IMAGE_BYTES).file_name("pixel.png").content_type("image/png"),
    };
    match send(&place, picture).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn send(Place { client, chat_id, .. }: &Place, picture: Upload) -> Result<(), Error> {
    let im = client.im().v1();

    // Uploading a picture for messages returns a key; the message contains only this key.
    let key = im.image().create(CreateImageType::Message, picture).await?.image_key;
    let content = Content::from(Image::new(&key));
    let sent = im.message().create(ReceiveIdType::ChatId, chat_id, MsgType::Image, content.encode()?).await?;
    println!("Sent {key} as {}.", sent.message_id);

    let answer = Content::from(
        PostBody::titled("About this picture")
            .paragraph(Paragraph::new().text("It is ").bold("very small").text(", but it is ours."))
            .image(&key),
    );
    let reply = im.message().reply(&sent.message_id, answer.encode()?, MsgType::Post).await?;
    println!("Replied with {}.", reply.message_id);

    let pin = im.pin().create(&reply.message_id).await?.pin;
    println!("Pinned {} in {}.", pin.message_id, pin.chat_id);
    Ok(())
}
