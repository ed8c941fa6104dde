class Bus
{
    void Publish(Event e) => emitter.Emit(e.Name, e);
}
