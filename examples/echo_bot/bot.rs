//! The bot: its event handlers, whichever way the events arrive.

use feishu_api::Client;
use feishu_api::content::{Content, Text};
use feishu_api::events::{CardAnswer, Dispatcher, HandlerError, Received, Toast};
use feishu_api::im::v1::event::{MessageReactionCreated, MessageReceive, SenderType};

/// The handlers of the bot.
pub(crate) fn dispatcher(client: Client) -> Dispatcher {
    Dispatcher::builder(client)
        .on::<MessageReceive>(echo)
        .on::<MessageReactionCreated>(|_, created| async move {
            println!("{} for {}.", created.reaction_type.emoji_type, created.message_id);
            Ok(())
        })
        .on_card(|_, click| async move {
            let words = format!("{} sends {}", click.action.tag, click.action.value);
            Ok(CardAnswer::new().toast(Toast::info(words)))
        })
        .fallback(|_, event| async move {
            println!("Ignored the event {}.", event.event_type());
            Ok(())
        })
        .on_error(|failure| eprintln!("{failure}"))
        .on_refused(|error| eprintln!("Refused a push: {error}."))
        .build()
}

/// Replies to a text with the same text, and pins the reply.
async fn echo(client: Client, received: Received<MessageReceive>) -> Result<(), HandlerError> {
    let MessageReceive { message, sender, .. } = received.payload;
    if sender.sender_type != SenderType::User {
        // Two bots that reply to each other would never stop.
        println!("Ignored {}: it is from a bot.", message.message_id);
        return Ok(());
    }
    let Content::Text(text) = Content::decode(&message.message_type, &message.content) else {
        println!("Ignored {}: it is not a text.", message.message_id);
        return Ok(());
    };
    let name = |key: &str| message.mentions.iter().find(|one| one.key == key).map(|one| format!("@{}", one.name));
    let answer = Text::new(text.resolve_mentions(name));
    // The dispatcher's record of events is lost when the program ends; with this uuid, a message still gets only one
    // reply.
    let sent =
        client.messages().reply(&message.message_id, answer).with(|r| r.uuid(message.message_id.as_str())).await?;
    println!("Replied to {} with {}.", message.message_id, sent.message_id);
    let pin = client.im().v1().pin().create(&message.message_id).await?.pin;
    println!("Pinned {} in {}.", pin.message_id, pin.chat_id);
    Ok(())
}
