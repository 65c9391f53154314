//! The bot: what it does about the events that it is told of, whichever way they come.

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
            println!("{} is not for this bot.", event.event_type());
            Ok(())
        })
        .on_error(|failure| eprintln!("{failure}"))
        .on_refused(|error| eprintln!("Refused a push: {error}."))
        .build()
}

/// Answers a text with itself, and pins it.
async fn echo(client: Client, received: Received<MessageReceive>) -> Result<(), HandlerError> {
    let MessageReceive { message, sender, .. } = received.payload;
    if sender.sender_type != SenderType::User {
        // Two bots that answer each other do not stop.
        println!("{} is of a bot, and is not answered.", message.message_id);
        return Ok(());
    }
    let Content::Text(text) = Content::decode(&message.message_type, &message.content) else {
        println!("{} is no text, and is not answered.", message.message_id);
        return Ok(());
    };
    let name = |key: &str| message.mentions.iter().find(|one| one.key == key).map(|one| format!("@{}", one.name));
    let answer = Text::new(text.resolve_mentions(name));
    // The dispatcher forgets what it has seen when the program ends: with this, a message is answered once all the same.
    let sent =
        client.messages().reply(&message.message_id, answer).with(|r| r.uuid(message.message_id.as_str())).await?;
    println!("Answered {} with {}.", message.message_id, sent.message_id);
    let pin = client.im().v1().pin().create(&message.message_id).await?.pin;
    println!("Pinned {} in {}.", pin.message_id, pin.chat_id);
    Ok(())
}
