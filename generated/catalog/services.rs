[
    ("auth", &["open-apis/auth"], include_str!("auth.json")),
    ("authen", &["open-apis/authen"], include_str!("authen.json")),
    ("im", &["open-apis/im"], include_str!("im.json")),
]
