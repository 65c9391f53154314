//! Texts as words. Chinese has no spaces, so each pair of characters that stand together is a word.

/// Words that mean the same here.
const SAME: [(&str, &str); 10] = [
    ("remove", "delete"),
    ("fetch", "get"),
    ("query", "get"),
    ("add", "create"),
    ("new", "create"),
    ("modify", "update"),
    ("edit", "update"),
    ("picture", "image"),
    ("photo", "image"),
    ("group", "chat"),
];

/// The same for Chinese, where a word is replaced wherever it stands.
const SAME_CHINESE: [(&str, &str); 9] = [
    ("发送", "发"),
    ("获取", "查"),
    ("查询", "查"),
    ("查看", "查"),
    ("搜索", "查找"),
    ("新建", "创建"),
    ("新增", "创建"),
    ("修改", "更新"),
    ("移除", "删除"),
];

/// Words that say nothing.
const EMPTY: [&str; 14] = ["a", "an", "the", "of", "to", "in", "for", "and", "or", "is", "by", "with", "on", "how"];

/// Splits a text into normalised words without duplicates.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = &SAME_CHINESE.iter().fold(text.to_owned(), |text, (one, same)| text.replace(one, same));
    let mut words = Vec::new();
    let mut add = |word: String| {
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    };
    for part in text.split(|character: char| !character.is_alphanumeric()) {
        let mut run: Vec<char> = Vec::new();
        let mut latin = String::new();
        let mut before_is_small = false;
        for character in part.chars() {
            if is_chinese(character) {
                add(plain(&latin));
                latin.clear();
                run.push(character);
                continue;
            }
            pairs(&run).into_iter().for_each(&mut add);
            run.clear();
            // Names such as BotNotInChat are words as well.
            if character.is_uppercase() && before_is_small {
                add(plain(&latin));
                latin.clear();
            }
            before_is_small = character.is_lowercase();
            latin.push(character);
        }
        add(plain(&latin));
        pairs(&run).into_iter().for_each(&mut add);
    }
    words
}

/// Splits Chinese characters into pairs. A single character is a word.
fn pairs(run: &[char]) -> Vec<String> {
    match run {
        [] => Vec::new(),
        [one] => vec![one.to_string()],
        run => run.windows(2).map(|pair| pair.iter().collect()).collect(),
    }
}

/// Returns the Chinese characters of a text.
pub(super) fn characters(text: &str) -> Vec<String> {
    let mut characters: Vec<String> = Vec::new();
    for character in text.chars().filter(|character| is_chinese(*character)) {
        let character = character.to_string();
        if !characters.contains(&character) {
            characters.push(character);
        }
    }
    characters
}

fn is_chinese(character: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&character)
}

/// Normalises a word: lower case, singular, and the first of its synonyms.
fn plain(word: &str) -> String {
    let word = word.to_lowercase();
    if EMPTY.contains(&word.as_str()) {
        return String::new();
    }
    let word = match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) if stem.len() > 2 => format!("{stem}y"),
        (_, Some(stem)) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word,
    };
    SAME.iter().find(|(one, _)| *one == word).map_or(word, |(_, same)| (*same).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_words() {
        assert_eq!(words("Remove the messages"), ["delete", "message"]);
        assert_eq!(words("发送消息 to_chats"), ["发消", "消息", "chat"]);
        assert_eq!(words("BotNotInChat 群"), ["bot", "not", "chat", "群"]);
        assert_eq!(words("status address entries"), ["status", "address", "entry"]);
        assert_eq!(characters("发消息 x"), ["发", "消", "息"]);
    }
}
