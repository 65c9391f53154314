//! The members and managers of a chat.

use super::{BEN, fixture, kind};
use feishu_api::id::ChatId;
use feishu_api::im::v1::chat::Create;
use feishu_api::im::v1::chat_managers::{AddManagers, AddManagersError, DeleteManagers};
use feishu_api::im::v1::chat_members::{CreateError, Delete, Get};
use feishu_api::im::v1::{ChatType, MemberIdType, chat_members, chat_members::Create as Add};
use feishu_api::types::UserIdType;
use feishu_api::{Client, Operation};
use feishu_sandbox::{User, demo};

async fn chat(client: &Client) -> ChatId {
    client.send(Create::new().name("members")).await.unwrap().chat_id
}

#[tokio::test]
async fn members_are_added_listed_and_removed() {
    let (sandbox, client) = fixture().await;
    let members: chat_members::Api<'_> = client.im().v1().chat_members();
    let users: Vec<String> = (0..45).map(|number| format!("ou_{number:02}")).collect();
    sandbox.with_world(|world| {
        for user in &users {
            world.add_user(User::new(user.as_str(), ""));
        }
    });
    let chat = chat(&client).await;
    let added = client.send(Add::new(chat.clone()).id_list(users.clone())).await.unwrap();
    assert_eq!((added.invalid_id_list.len(), added.pending_approval_id_list.len()), (0, 0));

    let mut ids = Vec::new();
    let mut stream = client.send(Get::new(chat.clone()).member_id_type(UserIdType::UserId)).stream();
    while let Some(member) = stream.next().await {
        ids.push(member.unwrap().member_id);
    }
    assert_eq!((ids.len(), ids[0].as_str(), sandbox.count(Get::ENDPOINT.id).unwrap()), (45, "00", 3));

    let removed = client.send(Delete::new(chat.clone()).id_list([users[0].clone(), BEN.to_owned()])).await.unwrap();
    assert_eq!(removed.invalid_id_list, [BEN]);
    assert!(members.is_in_chat(chat.clone()).await.unwrap().is_in_chat);
    let leave = Delete::new(chat.clone()).member_id_type(MemberIdType::AppId).id_list([demo::APP_ID.to_owned()]);
    client.send(leave).await.unwrap();
    assert!(!members.is_in_chat(chat).await.unwrap().is_in_chat);
}

#[tokio::test]
async fn a_member_who_does_not_exist_is_named() {
    let (_sandbox, client) = fixture().await;
    let chat = chat(&client).await;
    let outcome = client.send(Add::new(chat.clone()).id_list(["ou_nobody".to_owned()])).await;
    assert!(outcome.as_ref().unwrap_err().to_string().contains("[ou_nobody]"), "{outcome:?}");
    assert_eq!(kind(outcome), CreateError::OpenIdNotFound);
    let passed_over = client.send(Add::new(chat).succeed_type(1).id_list(["ou_nobody".to_owned()])).await.unwrap();
    assert_eq!(passed_over.not_existed_id_list, ["ou_nobody"]);
}

#[tokio::test]
async fn a_public_chat_is_joined() {
    let (sandbox, client) = fixture().await;
    sandbox.with_world(|world| {
        let public = feishu_sandbox::Chat::group("oc_open");
        world.add_chat(public.info(|info| info.chat_type = ChatType::Public));
    });
    client.im().v1().chat_members().me_join("oc_open").await.unwrap();
    assert!(sandbox.with_world(|world| world.chat("oc_open").unwrap().contains(demo::APP_ID)));
}

#[tokio::test]
async fn the_owner_appoints_managers() {
    let (_sandbox, client) = fixture().await;
    let chat = chat(&client).await;
    client.send(Add::new(chat.clone()).id_list([BEN.to_owned()])).await.unwrap();
    let managers = client.send(AddManagers::new(chat.clone()).manager_ids([BEN.to_owned()])).await.unwrap();
    assert_eq!((managers.chat_managers, managers.chat_bot_managers), (vec![BEN.to_owned()], vec![]));
    let none = client.send(DeleteManagers::new(chat.clone()).manager_ids([BEN.to_owned()])).await.unwrap();
    assert_eq!(none.chat_managers, Vec::<String>::new());
    let stranger = client.send(AddManagers::new(chat).manager_ids(["ou_nobody".to_owned()])).await;
    assert_eq!(kind(stranger), AddManagersError::NoValidMember);
}
