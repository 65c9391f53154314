use super::*;

fn derived(method: &str, path: &str) -> String {
    Names::default().operation(&Endpoint::new(method, path)).to_string()
}

#[test]
fn an_operation_is_named_from_its_path() {
    for (method, path, id) in [
        ("GET", "/open-apis/acme/v1/boxes", "acme.v1.box.list"),
        ("POST", "/open-apis/acme/v1/boxes", "acme.v1.box.create"),
        ("GET", "/open-apis/acme/v1/boxes/:box_id", "acme.v1.box.get"),
        ("PUT", "/open-apis/acme/v1/boxes/:box_id", "acme.v1.box.update"),
        ("PATCH", "/open-apis/acme/v1/boxes/:box_id", "acme.v1.box.patch"),
        ("DELETE", "/open-apis/acme/v1/boxes/:box_id/", "acme.v1.box.delete"),
        ("POST", "/open-apis/acme/v1/boxes/:box_id/open", "acme.v1.box.open"),
        ("POST", "/open-apis/acme/v1/boxes/batchDelete", "acme.v1.box.batch_delete"),
        ("GET", "/open-apis/acme/v1/boxes/:box_id/lids?page_size=20", "acme.v1.box_lid.list"),
        ("POST", "/open-apis/acme/v1/boxes/:box_id/add_lids", "acme.v1.box.add_lids"),
        ("GET", "/open-apis/acme/v1/boxes/:box_id/box_lids/:lid_id", "acme.v1.box_lid.get"),
        ("PATCH", "/open-apis/acme/v1/boxes/:box_id/status", "acme.v1.box_status.patch"),
        ("GET", "/open-apis/acme/v1/companies/:id/addresses", "acme.v1.company_address.list"),
        ("GET", "https://www.acme.example/acme/openapi/v2/box/get", "acme.v2.box.get"),
        ("GET", "/open-apis/acme/box/v3/info", "acme.v3.box.info"),
        ("GET", "/open-apis/bot/v3/info", "bot.v3.info.get"),
        ("POST", "/open-apis/acme/v1/events/subscribe", "acme.v1.event.subscribe"),
        ("GET", "/open-apis/platform/v1/types", "platform_service.v1.type.list"),
        ("GET", "/", "pages.v1.pages.get"),
        ("GET", "/open-apis/灯/:id", "u706f.v1.u706f.get"),
    ] {
        assert_eq!(derived(method, path), id, "{method} {path}");
    }
}

#[test]
fn the_table_goes_first_and_its_names_are_taken() {
    let names = Names::read("acme.v1.chest.open\tPOST\t/open-apis/acme/v1/boxes/:id\tuser\n\n").unwrap();
    let operation = |method: &str, path: &str| names.operation(&Endpoint::new(method, path)).to_string();
    assert_eq!(operation("POST", "https://open.feishu.cn/open-apis/acme/v1/boxes/:box_id?a=b"), "acme.v1.chest.open");
    assert_eq!(operation("POST", "/open-apis/acme/v1/chests/open"), "acme.v1.chest.open_post");
    assert_eq!(operation("GET", "/open-apis/acme/v1/boxes/:id"), "acme.v1.box.get");
    assert_eq!(
        Names::read("a.b.c.d\tGET\t/\na.b\tGET\t/").unwrap_err(),
        "line 2 is not `service.version.resource.name`, a method and a path"
    );
}

#[test]
fn an_event_is_named_by_its_type() {
    for (event_type, directory, id) in [
        ("im.message.receive_v1", "im-v1", "im.v1.event.message_receive"),
        ("im.message.message_read_v1", "group", "im.v1.event.message_read"),
        ("im.chat.member.bot.added_v1", "group", "im.v1.event.chat_member_bot_added"),
        ("acme.box.boxes_moved_v2", "group", "acme.v2.event.box_boxes_moved"),
        ("p2p_chat_create", "group", "group.v1.event.p2p_chat_create"),
        ("p2p_chat_create", "im-v2", "im.v2.event.p2p_chat_create"),
        ("platform.thing_v1", "group", "platform_service.v1.event.thing"),
        ("_v1", "group", "group.v1.event.v1"),
    ] {
        assert_eq!(Identity::event(event_type, directory).to_string(), id);
    }
}
