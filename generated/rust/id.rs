// Generated from spec/platform/formats.yaml. Do not edit: change the spec and run `cargo regen`.

crate::__id! {
    #[doc = " Identifies a message."] #[doc = ""] #[doc = " 一条消息的 ID"] #[doc =
    ""] #[doc = " Starts with `om_`."] MessageId
}
crate::__id! {
    #[doc = " Identifies a chat, be it a group or a private one."] #[doc = ""] #[doc =
    " 一个会话（群聊或单聊）的 ID"] #[doc = ""] #[doc =
    " Starts with `oc_`."] ChatId
}
crate::__id! {
    #[doc =
    " Identifies a user within one app. The same user has another open_id in every other app."]
    #[doc = ""] #[doc =
    " 用户在某个应用中的 ID，同一用户在不同应用中的 open_id 不同"]
    #[doc = ""] #[doc = " Starts with `ou_`."] OpenId
}
crate::__id! {
    #[doc = " Identifies a user across all apps of one developer."] #[doc = ""] #[doc =
    " 用户在同一开发者的所有应用中的 ID"] #[doc = ""] #[doc =
    " Starts with `on_`."] UnionId
}
crate::__id! {
    #[doc =
    " Identifies a user within their tenant. It is the same for every app of that tenant."]
    #[doc = ""] #[doc =
    " 用户在所属企业内的 ID，对该企业的所有应用都相同"] UserId
}
crate::__id! {
    #[doc = " Identifies an app."] #[doc = ""] #[doc = " 一个应用的 ID"] #[doc = ""]
    #[doc = " Starts with `cli_`."] AppId
}
