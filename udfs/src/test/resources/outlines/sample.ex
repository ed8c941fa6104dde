defmodule App.Cart do
  alias App.{One, Two}
  import Enum
  use GenServer
  require Logger

  def total(a, b \\ 1) when a > 0 do
    case b do
      1 -> 2
      _ -> if a && b, do: 3, else: 4
    end
  end

  defp empty, do: []

  defmacro check(x), do: x
end

defprotocol App.Shape do
  def area(shape)
end
