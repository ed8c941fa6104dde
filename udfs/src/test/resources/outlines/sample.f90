module carts
  use iso_fortran_env, only: int32
  implicit none
  type :: cart
    integer :: size
  end type cart
contains
  subroutine fill(self, count)
    type(cart) :: self
    integer :: count, i
    if (count > 1 .and. self%size > 0) then
      do i = 1, count
      end do
    else if (count < 0) then
    end if
  end subroutine fill
  function total(self) result(r)
    type(cart) :: self
    integer :: r
    select case (self%size)
    case (1)
      r = 1
    case default
      r = 2
    end select
  end function total
end module carts
program main
end program main
