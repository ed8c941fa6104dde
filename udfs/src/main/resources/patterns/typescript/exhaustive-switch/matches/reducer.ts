export function reduce(state: State, action: Action): State {
  switch (action.type) { // expect: exhaustive-switch
    case 'add':
      return { ...state, items: [...state.items, action.item] };
    case 'clear':
      return { ...state, items: [] };
    default: {
      const unhandled: never = action;
      throw new Error(`unknown action ${unhandled}`);
    }
  }
}
