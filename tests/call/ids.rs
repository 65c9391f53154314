//! Ids of another kind than their field.

use crate::server::{Answer, PIN_PATH, Server};
use crate::support::{builder, client, pin};
use feishu_api::client::IdCheck;
use feishu_api::error::RequestProblem;
use feishu_api::im::v1::ReceiveIdType;
use feishu_api::{Error, Language};

#[tokio::test]
async fn an_id_of_another_kind_is_not_sent() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    let error = pin(&client, "oc_team").await.unwrap_err();
    let Error::Request(request) = &error else { panic!("{error:?}") };
    let RequestProblem::OtherId { field, expected, found } = &request.problem else { panic!("{error:?}") };
    assert_eq!((*field, expected.name, found.name), ("message_id", "message_id", "chat_id"));
    let line = error.to_string();
    for part in ["`message_id`", "a chat_id", "`oc_`", "`om_`", "id_check(IdCheck::Off)"] {
        assert!(line.contains(part), "{part} in {line}");
    }
    assert!(error.report(Language::Zh).to_string().contains("chat_id"), "{line}");
    assert!(server.requests(PIN_PATH).is_empty());

    // In the path, in lists, of any prefix.
    let messages = client.im().v1().message();
    assert!(matches!(messages.get("omt_1").await, Err(Error::Request(_))));
    assert!(matches!(
        messages.merge_forward(ReceiveIdType::ChatId, "oc_1", vec!["om_1".into(), "ou_1".into()]).await,
        Err(Error::Request(_))
    ));
    assert!(matches!(client.im().v1().chat().get("om_1").await, Err(Error::Request(_))));
    assert!(matches!(client.im().v1().image().get("file_1").await, Err(Error::Request(_))));
}

#[tokio::test]
async fn unknown_and_unchecked_ids_are_sent() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    for id in ["om_1", "1", "x_1", "recording"] {
        pin(&client, id).await.unwrap();
    }
    client.im().v1().pin().create("oc_team").id_check(IdCheck::Off).await.unwrap();
    let unchecked = builder(&server).id_check(IdCheck::Off).build().unwrap();
    pin(&unchecked, "oc_team").await.unwrap();
    assert!(unchecked.im().v1().pin().create("oc_team").id_check(IdCheck::On).await.is_err());
    assert_eq!(server.requests(PIN_PATH).len(), 6);
}
