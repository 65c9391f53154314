//! Laws that every content satisfies.

use super::*;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

/// Generates any JSON value, a few levels deep.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        // Fractions that every parser reads identically: serde_json is off by one bit for some others.
        any::<i32>().prop_map(|number| Json::from(f64::from(number) / 4.0)),
        key().prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::from),
            btree_map(key(), inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

/// Words with a meaning in some content.
const WORDS: &str = "tag text style bold content title zh_cn image_key file_key file_name duration type data template \
    template_id template_variable card card_id params divider_text options need_rollup i18n_text divider a at img media \
    hr md user_id user_name href language code_block un_escape chat_id from_user emoji_type";

/// Generates a string that is often a meaningful key or value.
fn key() -> impl Strategy<Value = String> {
    prop_oneof![3 => one_of(WORDS), 1 => any::<String>()]
}

fn msg_type() -> impl Strategy<Value = String> {
    one_of("text post image file audio media sticker interactive share_chat share_user system vote")
}

fn one_of(words: &str) -> impl Strategy<Value = String> + use<> {
    proptest::sample::select(words.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
}

fn style() -> impl Strategy<Value = Style> {
    prop_oneof![Just("bold"), Just("italic"), Just("underline"), Just("lineThrough"), Just("blink")]
        .prop_map(Style::from)
}

fn element() -> impl Strategy<Value = Element> {
    let text = || any::<String>();
    prop_oneof![
        (text(), vec(style(), 0..3), option::of(any::<bool>())).prop_map(|(text, style, un_escape)| TextRun {
            text,
            style,
            un_escape,
            ..TextRun::default()
        }
        .into()),
        (text(), text(), vec(style(), 0..3)).prop_map(|(text, href, style)| Link {
            text,
            href,
            style,
            ..Link::default()
        }
        .into()),
        (text(), option::of(text()), vec(style(), 0..3)).prop_map(|(user_id, user_name, style)| Mention {
            user_id,
            user_name,
            style,
            ..Mention::default()
        }
        .into()),
        text().prop_map(|emoji_type| Emotion { emoji_type, ..Emotion::default() }.into()),
        text().prop_map(|key| InlineImage { image_key: key.into(), ..InlineImage::default() }.into()),
        (text(), option::of(text())).prop_map(|(file, image)| {
            InlineMedia { file_key: file.into(), image_key: image.map(Into::into), ..InlineMedia::default() }.into()
        }),
        (option::of(text()), text())
            .prop_map(|(language, text)| CodeBlock { language, text, ..CodeBlock::default() }.into()),
        text().prop_map(|text| Markdown { text, ..Markdown::default() }.into()),
        Just(Rule::default().into()),
        any_json().prop_map(|value| Element::read(&value)),
    ]
}

fn body() -> impl Strategy<Value = PostBody> {
    let paragraph = vec(element(), 0..4).prop_map(|elements| Paragraph { elements });
    (option::of(any::<String>()), vec(paragraph, 0..4)).prop_map(|(title, content)| PostBody {
        title,
        content,
        ..PostBody::default()
    })
}

fn content() -> impl Strategy<Value = Content> {
    let text = || any::<String>();
    // A language named like a key of a body would be read as a body.
    let language = prop_oneof![Just("zh_cn"), Just("en_us"), Just("ja_jp")].prop_map(str::to_owned);
    prop_oneof![
        text().prop_map(Content::from),
        body().prop_map(Content::from),
        vec((language, body()), 1..4).prop_filter_map("at least one language", |bodies| {
            let mut bodies = bodies.into_iter();
            let (language, body) = bodies.next()?;
            Some(
                bodies
                    .fold(Post::in_language(language, body), |post, (language, body)| post.and(language, body))
                    .into(),
            )
        }),
        text().prop_map(|key| Image::new(key).into()),
        (text(), option::of(text())).prop_map(|(key, file_name)| File { file_name, ..File::new(key) }.into()),
        (text(), option::of(any::<i64>())).prop_map(|(key, duration)| Audio { duration, ..Audio::new(key) }.into()),
        (text(), text()).prop_map(|(key, cover)| Media::new(key).cover(cover).into()),
        text().prop_map(|key| Sticker::new(key).into()),
        btree_map(key(), any_json(), 0..4).prop_map(|card| Card::from(card.into_iter().collect::<Json>()).into()),
        (text(), option::of(text()), btree_map(key(), any_json(), 0..3)).prop_map(|(id, version, variables)| {
            let template =
                variables.into_iter().fold(Template::new(id), |all, (name, value)| all.variable(name, value));
            Content::from(Template { template_version_name: version, ..template })
        }),
        text().prop_map(|id| Card::entity(id).into()),
        text().prop_map(|id| ShareChat::new(id).into()),
        text().prop_map(|id| ShareUser::new(id).into()),
        (text(), btree_map(text(), text(), 0..3), option::of(any::<bool>())).prop_map(|(text, words, roll_up)| {
            let divider =
                words.into_iter().fold(Divider::new(text), |all, (language, text)| all.in_language(language, text));
            Divider { need_rollup: roll_up, ..divider }.into()
        }),
        text().prop_map(|text| Other::new("mystery", text).into()),
    ]
}

proptest! {
    /// Decoding encoded content gives the same value.
    #[test]
    fn decoding_undoes_encoding(content in content()) {
        let again = Content::decode(content.msg_type(), &content.to_json());
        prop_assert_eq!(&again, &content);
        let sent = Content::decode(content.msg_type(), &content.encode().unwrap());
        match (&content, sent) {
            (Content::Post(post), Content::Post(sent)) => {
                let bodies = |post: &Post| post.bodies().map(|(language, body)| (language.unwrap_or("zh_cn").to_owned(), body.clone())).collect::<Vec<_>>();
                prop_assert_eq!(bodies(post), bodies(&sent));
            }
            (content, sent) => prop_assert_eq!(content, &sent),
        }
    }

    /// Received content is encoded as the same JSON, and unknown content as the same bytes.
    #[test]
    fn encoding_undoes_decoding(msg_type in msg_type(), members in btree_map(key(), any_json(), 0..5)) {
        let received: Json = members.into_iter().collect();
        let decoded = Content::decode(&msg_type, &received.to_string());
        prop_assert_eq!(decoded.msg_type(), &msg_type);
        prop_assert_eq!(serde_json::from_str::<Json>(&decoded.to_json()).unwrap(), received);
    }

    /// Any text can be decoded, and text that is not understood is returned unchanged.
    #[test]
    fn any_text_is_received(msg_type in msg_type(), text in any::<String>()) {
        let decoded = Content::decode(&msg_type, &text);
        if let Content::Other(other) = &decoded {
            prop_assert_eq!(&other.content, &text);
        }
        decoded.to_json();
    }

    /// Splitting a text at its mentions loses nothing.
    #[test]
    fn a_text_is_the_sum_of_its_pieces(text in "(@_user_[0-9]{0,2}|@_all|@|_|a|字){0,12}") {
        let text = Text::new(text);
        prop_assert_eq!(text.resolve_mentions(|key| Some(key.to_owned())), text.text.clone());
        prop_assert_eq!(text.resolve_mentions(|_| None), text.text.clone());
    }
}
