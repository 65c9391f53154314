[
    ("platform", include_str!("texts/platform.json")),
    ("acme", include_str!("texts/acme.json")),
]
