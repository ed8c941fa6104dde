package chat;

import java.util.ArrayList;
import java.util.List;

final class ChatRoom { // expect: mediator
  private final List<Member> members = new ArrayList<>();

  void join(Member member) {
    members.add(member);
  }

  void send(Member from, String text) {
    for (Member member : members) {
      if (member != from) {
        member.receive(text);
      }
    }
  }
}

final class Member {
  private final ChatRoom room;

  Member(ChatRoom room) {
    this.room = room;
  }

  void say(String text) {
    room.send(this, text);
  }

  void receive(String text) {
    System.out.println(text);
  }
}
