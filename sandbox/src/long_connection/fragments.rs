//! Splits an event into frames.

use super::fault::ConnectionFault;
use super::frame::{Frame, Header};

/// Returns the frames of an event, each with at most `size` bytes of it, as modified by a fault. `first` is a frame
/// without `sum`, `seq` and payload.
pub(super) fn fragments(first: &Frame, plain: &str, size: usize, fault: Option<&ConnectionFault>) -> Vec<Frame> {
    let bytes = plain.as_bytes();
    let is_split = matches!(
        fault,
        Some(ConnectionFault::FragmentLost | ConnectionFault::FragmentTwice | ConnectionFault::FragmentOutOfRange)
    );
    // The faults of fragments need at least two frames.
    let size = if is_split { size.min(bytes.len().div_ceil(2)) } else { size }.max(1);
    let chunks: Vec<&[u8]> = match fault {
        Some(ConnectionFault::Large(_)) => vec![bytes],
        _ => bytes.chunks(size).collect(),
    };
    let sum = chunks.len();
    let frame = |seq: usize, payload: Vec<u8>| {
        let mut frame = first.clone();
        let header = |key: &str, value: usize| Header { key: key.to_owned(), value: value.to_string() };
        frame.headers.extend([header("sum", sum), header("seq", seq)]);
        frame.payload = Some(payload.into());
        frame
    };
    let mut frames: Vec<Frame> = chunks.iter().enumerate().map(|(seq, chunk)| frame(seq, chunk.to_vec())).collect();
    match fault {
        Some(ConnectionFault::FragmentLost) => drop(frames.pop()),
        Some(ConnectionFault::FragmentTwice) => frames.insert(1, frames[0].clone()),
        Some(ConnectionFault::FragmentOutOfRange) => frames.insert(1, frame(sum, b"out of range".to_vec())),
        // JSON may be followed by white space.
        Some(ConnectionFault::Large(length)) => {
            let mut large = bytes.to_vec();
            large.resize((*length).max(bytes.len()), b' ');
            frames = vec![frame(0, large)];
        }
        Some(ConnectionFault::Garbage) => frames.clear(),
        _ => {}
    }
    frames
}
