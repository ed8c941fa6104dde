public void Changed(string name)
{
    PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
