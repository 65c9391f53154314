//! Uploads an image, and downloads it again.
//!
//! `cargo run --example upload_image [PATH]` needs no setup: it starts a sandbox and calls it, with an image of one
//! pixel unless a path is given. With `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set it uploads to the platform.

#[path = "support/settings.rs"]
mod settings;

use feishu_api::im::v1::image::CreateImageType;
use feishu_api::{Client, Error, Upload};
use feishu_sandbox::{Sandbox, demo};
use std::env;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let image = match env::args_os().nth(1) {
        Some(path) => Upload::from_path(path),
        None => Upload::from_bytes(demo::IMAGE_BYTES).file_name("pixel.png").content_type("image/png"),
    };
    let Some([id, secret]) = settings::settings(["FEISHU_APP_ID", "FEISHU_APP_SECRET"])? else {
        let sandbox = Sandbox::start().await.map_err(|error| format!("Cannot start the sandbox: {error}"))?;
        println!("FEISHU_APP_ID and FEISHU_APP_SECRET are not set: calling a sandbox at {}.", sandbox.base_url());
        let builder = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
        return there_and_back(builder.build(), image).await.map_err(|error| format!("{error:#}"));
    };
    there_and_back(Client::builder().app(id, secret).build(), image).await.map_err(|error| format!("{error:#}"))
}

async fn there_and_back(client: Result<Client, Error>, image: Upload) -> Result<(), Error> {
    let client = client?;
    let key = client.im().v1().image().create(CreateImageType::Message, image).await?.image_key;
    println!("Uploaded the image as {key}.");
    let download = client.im().v1().image().get(&key).await?;
    let media_type = download.content_type().unwrap_or("unknown type").to_owned();
    // Saves to a file; `write_to` writes to any writer, and `bytes` reads into memory.
    let path = env::temp_dir().join(format!("{key}.download"));
    let length = download.save(&path).await?;
    println!("Downloaded {length} bytes of {media_type} to {}.", path.display());
    Ok(())
}
