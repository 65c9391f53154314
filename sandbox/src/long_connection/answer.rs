//! Parses and checks the answer of an app to an event.

use super::frame::Frame;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// The answer of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The status, 200 or 500.
    pub(crate) code: u16,
    /// The decoded `data`.
    pub(crate) data: Option<Vec<u8>>,
}

/// Parses the payload of an answer, or returns what is wrong with it.
pub(super) fn read(frame: &Frame) -> Result<Answer, String> {
    let payload = frame.payload.as_deref().ok_or("the answer has no payload; write {\"code\":200}")?;
    let said: Value =
        serde_json::from_slice(payload).map_err(|error| format!("the payload of the answer is not JSON: {error}"))?;
    let said = said.as_object().ok_or("the payload of the answer is not a JSON object")?;
    let code = said.get("code").and_then(Value::as_u64).and_then(|code| u16::try_from(code).ok());
    let code = code.ok_or("`code` in the answer is not a status; write 200, or 500 if the event was not handled")?;
    let data = match said.get("data") {
        None | Some(Value::Null) => None,
        Some(Value::String(data)) => {
            Some(STANDARD.decode(data).map_err(|error| format!("`data` in the answer is not base64: {error}"))?)
        }
        Some(_) => return Err("`data` in the answer is not a string; write JSON, encoded in base64".to_owned()),
    };
    Ok(Answer { code, data })
}

/// Returns how an answer differs from the event's frame, apart from the parts that have to differ: payload and
/// `biz_rt`.
pub(super) fn echo(sent: &Frame, answer: &Frame) -> Option<String> {
    let numbers = |frame: &Frame| [frame.seq_id, frame.log_id, frame.method.map(i64_bits), frame.service.map(i64_bits)];
    for ((name, sent), answer) in
        ["SeqID", "LogID", "method", "service"].into_iter().zip(numbers(sent)).zip(numbers(answer))
    {
        if sent != answer {
            return Some(format!("{name} is {} in the event and {} in its answer", show(sent), show(answer)));
        }
    }
    if let Some(header) = sent.headers.iter().find(|header| answer.header(&header.key) != Some(header.value.as_str())) {
        return Some(format!("the header {} of the event is not in its answer", header.key));
    }
    match answer.header("biz_rt").map(str::parse::<i64>) {
        Some(Err(_)) => Some("the header biz_rt is not a number of milliseconds".to_owned()),
        _ => None,
    }
}

fn i64_bits(number: i32) -> u64 {
    // For comparisons only: distinct numbers stay distinct.
    u64::from(number.cast_unsigned())
}

fn show(number: Option<u64>) -> String {
    number.map_or_else(|| "missing".to_owned(), |number| number.to_string())
}
