sealed abstract class Command(val name: String) // expect: sealed-hierarchy

case object Stop extends Command("stop")
