//! The world for the steps, and the part of it that the scripts receive.

use feishu_api::im::v1::ChatType;
use feishu_sandbox::{App, Chat, Consent, RequestRecord, Sandbox, SandboxBuilder, User, UserState, World, demo};
use serde_json::{Value, json};
use std::sync::Mutex;

/// The content of the uploaded file.
pub(crate) const FILE_BYTES: &[u8] = b"Seen and written down.\n";

/// The token of a click on the old card.
const CLICK: &str = "c-witness";
/// The time of the frozen clock, in milliseconds since 1970.
const NOW: i64 = 1_615_380_573_211;
const COLLEAGUE: &str = "ou_colleague";
const RESIGNED: &str = "ou_resigned";
const OTHER_CHAT: &str = "oc_without_bot";
const DISSOLVED_CHAT: &str = "oc_dissolved";
const PUBLIC_CHAT: &str = "oc_public";

/// A sandbox with this world.
pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    /// The data for programs that call the sandbox.
    pub(crate) given: Value,
    seen: Mutex<usize>,
}

impl Stage {
    /// Returns the requests since the last call.
    pub(crate) fn new_requests(&self) -> Vec<RequestRecord> {
        let mut seen = self.seen.lock().unwrap();
        let requests = self.sandbox.requests();
        let new = requests[*seen..].to_vec();
        *seen = requests.len();
        new
    }
}

fn world() -> World {
    let mut world = World::demo();
    let public = Chat::group(PUBLIC_CHAT).name("Everybody").info(|info| info.chat_type = ChatType::Public);
    world
        .add_user(User::new(COLLEAGUE, "王五"))
        .add_user(User::new(RESIGNED, "赵六").state(UserState::Resigned))
        .add_chat(public.members([demo::USER]))
        .add_click(CLICK, demo::APP_ID, demo::CARD, NOW);
    world
}

/// Starts a sandbox with a frozen clock, so that all sandboxes issue the same ids, tokens and times.
pub(crate) async fn start() -> Stage {
    start_with(|builder| builder).await
}

/// Starts a sandbox with additional settings.
pub(crate) async fn start_with(settings: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Stage {
    let builder = Sandbox::builder().world(world()).frozen_clock().without_limits();
    let sandbox = settings(builder).start().await.unwrap();
    let scopes = sandbox.with_world(|world| world.app(demo::APP_ID).map(|app: &App| app.scopes.clone()).unwrap());
    let given = json!({
        "base_url": sandbox.base_url(),
        "app_id": demo::APP_ID,
        "app_secret": demo::APP_SECRET,
        "store_app": demo::STORE_APP,
        "app_ticket": sandbox.app_ticket(demo::STORE_APP),
        "tenant_key": demo::TENANT,
        "click": CLICK,
        "code": sandbox.authorize(Consent::new(demo::APP_ID, demo::USER).scopes(["offline_access"])),
        "user_token": sandbox.user_token(demo::APP_ID, demo::USER, scopes.clone()),
        "resigned_token": sandbox.user_token(demo::APP_ID, RESIGNED, scopes),
        "user": demo::USER,
        "colleague": COLLEAGUE,
        "chat": demo::CHAT,
        "other_chat": OTHER_CHAT,
        "dissolved_chat": DISSOLVED_CHAT,
        "public_chat": PUBLIC_CHAT,
        "message": demo::MESSAGE,
        "recalled": demo::RECALLED,
        "deleted": demo::DELETED,
        "unsupported": demo::UNSUPPORTED,
        "old_card": demo::CARD,
        "image_message": demo::IMAGE_MESSAGE,
        "image": demo::IMAGE,
        "image_bytes": demo::IMAGE_BYTES,
        "file_bytes": FILE_BYTES,
        "others_file": demo::OTHERS_FILE,
    });
    Stage { sandbox, given, seen: Mutex::new(0) }
}
