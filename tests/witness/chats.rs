//! Chats, their members and their managers.

use crate::scene::Scene;
use crate::step::{Step, fails, pages, succeeds};
use feishu_api::Call;
use feishu_api::im::v1::{ChatType, EditPermission, JoinMessageVisibility, MemberIdType};
use feishu_api::im::v1::{chat, chat_managers, chat_members};
use feishu_api::types::UserIdType;

const CREATED: &str = "im.v1.chat.create";

pub(crate) fn steps() -> Vec<Step> {
    [chats(), members(), managers(), ends()].into_iter().flatten().collect()
}

fn chats() -> Vec<Step> {
    vec![
        succeeds(|s| create(s, s.given("user"), "chat-1")),
        fails(232043, |s| create(s, "ou_nobody", "chat-2")),
        succeeds(|s| s.send(chat::Get::new(created(s)).user_id_type(UserIdType::OpenId))),
        fails(232006, |s| s.send(chat::Get::new("oc_nowhere").user_id_type(UserIdType::OpenId))),
        succeeds(|s| s.send(list().page_size(50))),
        fails(232001, |s| s.send(list().page_token("nonsense"))),
        pages(|s| s.send(list().page_size(2))),
        succeeds(|s| s.send(search().page_size(20))),
        fails(232001, |s| s.send(search().page_token("nonsense"))),
        succeeds(|s| update(s, created(s))),
        fails(232009, |s| update(s, s.given("dissolved_chat"))),
        succeeds(|s| s.send(chat::Link::new(created(s)).validity_period(chat::LinkValidityPeriod::Year))),
        fails(232009, |s| {
            s.send(chat::Link::new(s.given("dissolved_chat")).validity_period(chat::LinkValidityPeriod::Year))
        }),
    ]
}

fn members() -> Vec<Step> {
    vec![
        succeeds(|s| add_members(s, created(s))),
        fails(232011, |s| add_members(s, s.given("other_chat"))),
        succeeds(|s| s.send(list_members(created(s)).page_size(20))),
        fails(232011, |s| s.send(list_members(s.given("other_chat")))),
        pages(|s| s.send(list_members(created(s)).page_size(1))),
        succeeds(|s| s.send(chat_members::IsInChat::new(created(s)))),
        fails(232006, |s| s.send(chat_members::IsInChat::new("oc_nowhere"))),
        succeeds(|s| s.send(chat_members::MeJoin::new(s.given("public_chat")))),
        fails(232008, |s| s.send(chat_members::MeJoin::new(s.given("other_chat")))),
    ]
}

fn managers() -> Vec<Step> {
    vec![
        succeeds(|s| add_managers(s, created(s))),
        fails(232038, |s| add_managers(s, s.given("chat"))),
        succeeds(|s| delete_managers(s, created(s))),
        fails(232038, |s| delete_managers(s, s.given("chat"))),
    ]
}

fn ends() -> Vec<Step> {
    vec![
        succeeds(|s| remove_members(s, created(s))),
        fails(232011, |s| remove_members(s, s.given("other_chat"))),
        succeeds(|s| s.send(chat::Delete::new(created(s)))),
        fails(232017, |s| s.send(chat::Delete::new(s.given("chat")))),
    ]
}

fn created(scene: &Scene) -> &str {
    scene.replied(CREATED, "chat_id")
}

fn create(scene: &Scene, user: &str, uuid: &str) -> Call<chat::Create> {
    let request = chat::Create::new()
        .user_id_type(UserIdType::OpenId)
        .set_bot_manager(false)
        .uuid(uuid)
        .name("Witnesses")
        .description("For those who saw it")
        .user_id_list([user.to_owned()])
        .chat_type(ChatType::Private)
        .join_message_visibility(JoinMessageVisibility::OnlyOwner);
    scene.send(request)
}

fn list() -> chat::List {
    chat::List::new().sort_type(chat::ListSortType::ByCreateTimeAsc)
}

fn search() -> chat::Search {
    chat::Search::new().query("Witness")
}

fn update(scene: &Scene, chat: &str) -> Call<chat::Update> {
    let request = chat::Update::new(chat).user_id_type(UserIdType::OpenId).name("Witnesses at work");
    scene.send(request.edit_permission(EditPermission::OnlyOwner))
}

fn colleague(scene: &Scene) -> String {
    scene.given("colleague").to_owned()
}

fn add_members(scene: &Scene, chat: &str) -> Call<chat_members::Create> {
    let request = chat_members::Create::new(chat).member_id_type(MemberIdType::OpenId).succeed_type(1);
    scene.send(request.id_list([colleague(scene), "ou_nobody".to_owned()]))
}

fn list_members(chat: &str) -> chat_members::Get {
    chat_members::Get::new(chat).member_id_type(UserIdType::OpenId)
}

fn remove_members(scene: &Scene, chat: &str) -> Call<chat_members::Delete> {
    scene.send(chat_members::Delete::new(chat).member_id_type(MemberIdType::OpenId).id_list([colleague(scene)]))
}

fn add_managers(scene: &Scene, chat: &str) -> Call<chat_managers::AddManagers> {
    scene.send(
        chat_managers::AddManagers::new(chat).member_id_type(MemberIdType::OpenId).manager_ids([colleague(scene)]),
    )
}

fn delete_managers(scene: &Scene, chat: &str) -> Call<chat_managers::DeleteManagers> {
    scene.send(
        chat_managers::DeleteManagers::new(chat).member_id_type(MemberIdType::OpenId).manager_ids([colleague(scene)]),
    )
}
