pub fn interrupt(meeting: &mut Meeting, reason: &str) {
    meeting.log.push(reason.to_owned());
    meeting.pause();
}
