//! `im.v1.image.create` and `im.v1.image.get`
//!
//! Upload states, checked in this order:
//!
//! | state | error |
//! |---|---|
//! | a form that cannot be read or lacks a field, an undocumented `image_type` | `234001` |
//! | an app whose bot capability is off | `234007` |
//! | an image of 0 bytes | `234010` |
//! | an image of more than 10 MB | `234006` |
//! | bytes that are not an image of a documented format | `234011` |
//! | a PNG, GIF or BMP with too many pixels; other formats are not checked | `234039` |
//! | a sandbox that already stores 256 MiB of images and files | `234042` |
//!
//! Download states, checked in this order:
//!
//! | state | error |
//! |---|---|
//! | a malformed key | `234001` |
//! | an app whose bot capability is off | `234007` |
//! | an unknown key | `234005` |
//! | an image that another app uploaded | `234008` |
//! | an avatar, for which the documentation names no error | `234001` |

use super::uploaded::is_key;
use super::{Context, Handler};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::world::{Picture, Resource, ResourceKind, picture};
use feishu_api::Download;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::image as api;

pub(super) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let kind = match request.image_type {
            api::CreateImageType::Message => ResourceKind::Image,
            api::CreateImageType::Avatar => ResourceKind::Avatar,
            _ => return Err(api::CreateError::InvalidFileParameter.into()),
        };
        let app_id = context.caller()?.app_id.clone();
        let app = context.world.app(&app_id).ok_or(GatewayError::AppUnavailable)?;
        if !app.bot {
            return Err(api::CreateError::FileBotNotEnabled.into());
        }
        let Some(sent) = context.file("image") else { return Err(api::CreateError::InvalidFileParameter.into()) };
        if sent.too_small {
            return Err(api::CreateError::Empty.into());
        }
        if sent.too_large {
            return Err(api::CreateError::TooLarge.into());
        }
        let picture = picture(&sent.file.content).ok_or(api::CreateError::ImageFormatUnknown)?;
        if !fits(picture, kind) {
            return Err(api::CreateError::ResolutionTooHigh.into());
        }
        let key = context.world.next_key("img_v3_");
        let resource = Resource::new(&key, app_id, kind, sent.file.content).content_type(picture.media_type);
        if !context.world.keep(resource) {
            return Err(api::CreateError::TenantStorageFailed.into());
        }
        Ok(filled(|reply: &mut api::CreateResponse| reply.image_key = key.into()))
    }

    fn malformed() -> Option<Refusal> {
        Some(api::CreateError::InvalidFileParameter.into())
    }
}

/// Whether an image has no more pixels than its kind allows.
fn fits(picture: Picture, kind: ResourceKind) -> bool {
    let most = match kind {
        ResourceKind::Avatar => 4096,
        _ => 12000,
    };
    let most = if picture.media_type == "image/gif" { most.min(2000) } else { most };
    picture.size.is_none_or(|(width, height)| width <= most && height <= most)
}

pub(super) struct Get;

impl Handler for Get {
    type Operation = api::Get;

    fn answer(request: api::Get, context: &mut Context<'_>) -> Result<Download, Refusal> {
        let key = request.image_key.as_str();
        if !is_key(key, "img_") {
            return Err(api::GetError::InvalidFileParameter.into());
        }
        let app_id = &context.caller()?.app_id;
        let app = context.world.app(app_id).ok_or(GatewayError::AppUnavailable)?;
        if !app.bot {
            return Err(api::GetError::FileBotNotEnabled.into());
        }
        let resource = context.world.resource(key).ok_or(api::GetError::ResourceDeleted)?;
        if resource.app_id != *app_id {
            return Err(api::GetError::NotTheUploader.into());
        }
        if resource.kind != ResourceKind::Image {
            return Err(api::GetError::InvalidFileParameter.into());
        }
        context.reply_with(resource.clone())
    }
}
