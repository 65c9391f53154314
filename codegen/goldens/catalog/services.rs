[
    ("acme", &["acme/v1", "acme/v2"], include_str!("acme.json")),
]
