//! The life of a chat, from its creation to its end.

use super::{BEN, fixture, kind};
use feishu_api::im::v1::chat::{
    Create, Get, GetError, Link, LinkValidityPeriod, List, ListSortType, Search, Update, UpdateError,
};
use feishu_api::im::v1::{ChatStatus, ChatType, EditPermission, I18nNamesInput};
use feishu_api::types::UserIdType;
use feishu_api::{Operation, TimestampSec};
use feishu_sandbox::{Chat, Fault, demo};

#[tokio::test]
async fn a_chat_is_created_read_changed_shared_and_dissolved() {
    let (_sandbox, client) = fixture().await;
    let chats = || client.im().v1().chat();
    let names = I18nNamesInput::new().zh_cn("项目").en_us("Project");
    let create = Create::new().name("项目").i18n_names(names).user_id_list([BEN.to_owned()]);
    let created = client.send(create.edit_permission(EditPermission::OnlyOwner)).await.unwrap();
    assert_eq!((created.owner_id, created.chat_type), (None, ChatType::Private));

    let chat = chats().get(created.chat_id.clone()).await.unwrap();
    assert_eq!((chat.name.as_str(), chat.user_count, chat.bot_count), ("项目", Some(1), Some(1)));
    assert_eq!((chat.i18n_names.en_us.as_deref(), chat.i18n_names.ja_jp.as_deref()), (Some("Project"), None));
    assert_eq!((chat.edit_permission, chat.chat_status), (EditPermission::OnlyOwner, ChatStatus::Normal));

    // A received value can be sent back.
    let names = I18nNamesInput::from(chat.i18n_names).ja_jp("計画");
    let update = Update::new(created.chat_id.clone()).i18n_names(names).owner_id(BEN);
    client.send(update).await.unwrap();
    let chat = client.send(Get::new(created.chat_id.clone()).user_id_type(UserIdType::UnionId)).await.unwrap();
    assert_eq!((chat.owner_id.as_deref(), chat.owner_id_type.as_deref()), (Some("on_ben"), Some("union_id")));
    assert_eq!((chat.i18n_names.en_us.as_deref(), chat.i18n_names.ja_jp.as_deref()), (Some("Project"), Some("計画")));

    let link = client.send(Link::new(created.chat_id.clone()).validity_period(LinkValidityPeriod::Year)).await.unwrap();
    assert_eq!(
        (link.is_permanent, link.expire_time),
        (false, TimestampSec::from_secs(1_615_380_573 + 365 * 24 * 60 * 60))
    );

    // The bot created the chat, and has `im:chat:operate_as_owner`.
    chats().delete(created.chat_id.clone()).await.unwrap();
    let outcome = client.send(Update::new(created.chat_id).name("新")).await;
    assert_eq!(kind(outcome), UpdateError::ChatDissolved);
}

#[tokio::test]
async fn a_chat_that_may_have_been_created_is_created_once() {
    let (sandbox, client) = fixture().await;
    let count = || sandbox.with_world(|world| world.chats().count());
    let before = count();
    sandbox.inject(Create::ENDPOINT.id, Fault::ClosedMidway, 1).unwrap();
    client.send(Create::new().name("once").uuid("b13g2t38")).await.unwrap();
    assert_eq!((count() - before, sandbox.count(Create::ENDPOINT.id).unwrap()), (1, 2));
}

#[tokio::test]
async fn lists_and_searches_are_paged() {
    let (sandbox, client) = fixture().await;
    sandbox.with_world(|world| {
        for number in 0..7 {
            let mut chat = Chat::group(format!("oc_page_{number}")).name(format!("page {number}")).bots([demo::APP_ID]);
            chat.created = number + 1;
            world.add_chat(chat);
        }
    });
    let mut names = Vec::new();
    let mut stream = client.send(Search::new().query("PAGE").page_size(3)).stream();
    while let Some(chat) = stream.next().await {
        names.push(chat.unwrap().name);
    }
    assert_eq!(names, ["page 0", "page 1", "page 2", "page 3", "page 4", "page 5", "page 6"]);
    assert_eq!(sandbox.count(Search::ENDPOINT.id).unwrap(), 3);

    let mut stream = client.send(List::new().sort_type(ListSortType::ByCreateTimeAsc).page_size(2)).stream();
    let mut ids = Vec::new();
    while let Some(chat) = stream.next().await {
        ids.push(chat.unwrap().chat_id);
    }
    let own = ids.iter().filter(|id| id.as_str().starts_with("oc_page_")).count();
    assert_eq!((own, sandbox.count(List::ENDPOINT.id).unwrap()), (7, u64::try_from(ids.len().div_ceil(2)).unwrap()));
}

#[tokio::test]
async fn an_error_names_the_variant_and_what_to_do() {
    let (_sandbox, client) = fixture().await;
    let outcome = client.im().v1().chat().get("oc_nowhere").await;
    let report = outcome.as_ref().unwrap_err().to_string();
    assert!(report.contains("232006"), "{report}");
    assert_eq!(kind(outcome), GetError::InvalidChatId);
}
