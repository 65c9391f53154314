use super::*;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::secret::Redactor;
use crate::wire::Fields;
use http::HeaderMap;

/// A reply with a number and a list of numbers.
#[derive(Default)]
struct Sample {
    count: i64,
    items: Vec<i64>,
}

impl Object for Sample {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("items", &mut self.items);
    }
}

static READ: Endpoint = Endpoint::new("a.read", Method::Get, "/a");
static WRITE: Endpoint = Endpoint::new("a.write", Method::Post, "/a");
static TOP: Endpoint = Endpoint::new("a.top", Method::Get, "/a").reply(Envelope::TopLevel);

fn receive(endpoint: &'static Endpoint, body: &str) -> Result<Sample, Error> {
    let client = Client::builder().base_url("http://127.0.0.1:1").build()?;
    let context = Context::new(&client.inner.site, endpoint, Redactor::default(), false);
    let received = Received { status: 200, headers: HeaderMap::new(), body: body.into(), cut: None, rest: None };
    context.check(&received)?;
    let mut sample = Sample::default();
    Reply { context, received }.decode(&mut sample)?;
    Ok(sample)
}

#[test]
fn data_is_read_from_data() {
    let sample = receive(&READ, r#"{"code":0,"msg":"ok","count":9,"data":{"count":"3","items":[1,"2"]}}"#).unwrap();
    assert_eq!((sample.count, sample.items), (3, vec![1, 2]));
}

#[test]
fn top_level_fields_are_read_next_to_the_code() {
    let sample = receive(&TOP, r#"{"count":3,"code":0,"data":{"count":9}}"#).unwrap();
    assert_eq!(sample.count, 3);
}

#[test]
fn a_value_of_the_wrong_type_fails_a_read() {
    let Err(Error::Decode(error)) = receive(&READ, r#"{"code":0,"data":{"count":{},"items":[1,"x"]}}"#) else {
        panic!()
    };
    let paths: Vec<_> = error.mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["data.count", "data.items[1]"]);
    assert_eq!(
        error.to_string(),
        "a.read: the reply is not as documented: `data.count` should be a whole number, not an object, and 1 more"
    );
}

#[test]
fn a_value_of_the_wrong_type_does_not_fail_a_write() {
    let sample = receive(&WRITE, r#"{"code":0,"data":{"count":{},"items":[1,"x"]}}"#).unwrap();
    assert_eq!((sample.count, sample.items), (0, vec![1, 0]));
}

#[test]
fn a_second_code_counts_too() {
    let Err(Error::Api(error)) = receive(&READ, r#"{"code":0,"msg":"x","code":7}"#) else { panic!() };
    assert_eq!(error.reply.code, 7);
}

/// Nested lists are skipped in unknown fields and reported in known ones, except after a write.
#[test]
fn a_deep_reply_is_read_as_far_as_possible() {
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    let body = |key: &str| format!(r#"{{"code":0,"data":{{"{key}":{deep},"count":3}}}}"#);
    for endpoint in [&READ, &WRITE] {
        assert_eq!(receive(endpoint, &body("new")).unwrap().count, 3);
    }
    let Err(Error::Decode(error)) = receive(&READ, &body("items")) else { panic!() };
    assert!(error.mismatches[0].path.starts_with("data.items[0]"), "{error}");
    assert_eq!(receive(&WRITE, &body("items")).unwrap().count, 3);

    let untyped = |endpoint: &'static Endpoint| {
        let client = Client::builder().base_url("http://127.0.0.1:1").build()?;
        let context = Context::new(&client.inner.site, endpoint, Redactor::default(), false);
        let received =
            Received { status: 200, headers: HeaderMap::new(), body: body("new").into(), cut: None, rest: None };
        Reply { context, received }.json()
    };
    let error = untyped(&READ).unwrap_err().to_string();
    assert_eq!(
        error,
        "a.read: the reply is not as documented: `the reply` should be JSON of at most 126 levels, not deeper JSON"
    );
    assert_eq!(untyped(&WRITE).unwrap()["count"], 3);
}
