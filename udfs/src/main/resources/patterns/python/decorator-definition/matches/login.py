from functools import update_wrapper

from web import redirect, session


def login_required(view):  # expect: decorator-definition
    def guarded(**path):
        if "user" not in session:
            return redirect("/login")
        return view(**path)

    return update_wrapper(guarded, view)
