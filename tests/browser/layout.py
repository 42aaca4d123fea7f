"""Whether what a page shows can be read and reached: nothing is cut off, nothing covers another."""

from __future__ import annotations

from playwright.sync_api import Page

CUT_OFF = """() => {
  const shown = (each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const hidesMore = (each) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
    const tooWide = each.scrollWidth > each.clientWidth + 1 && textOverflow !== 'ellipsis';
    const tooHigh = each.scrollHeight > each.clientHeight + 1;
    return (hides(overflowX) && tooWide) || (hides(overflowY) && tooHigh);
  };
  return [...document.querySelectorAll('.rm-root *')]
    .filter((each) => shown(each) && !each.closest('.rm-hidden, svg') && hidesMore(each))
    .map((each) => `${each.tagName} .${each.className}: ${each.textContent.slice(0, 60)}`);
}"""
"""Elements whose own box hides part of what is in them. A name may end in an ellipsis."""

OVERLAPPING = """() => {
  const controls = [...document.querySelectorAll(
    '.rm-root :is(button, a[href], input, select, textarea, summary, [contenteditable=true])')]
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((each) => !each.closest('.rm-hidden'));
  const boxes = controls.map((each) => [each, each.getBoundingClientRect()])
    .filter(([, box]) => box.width > 2 && box.height > 2);
  const cross = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
  const name = (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').slice(0, 40);
  return boxes.flatMap(([one, box], at) => boxes.slice(at + 1)
    .filter(([other, its]) => cross(box, its) && !one.contains(other) && !other.contains(one))
    .map(([other]) => `${one.tagName} ${name(one)} x ${other.tagName} ${name(other)}`));
}"""
"""Pairs of controls of which one lies over the other, so that a tap may meet the wrong one."""


def expect_nothing_cut_off_or_covered(page: Page) -> None:
    """Fail with what is cut off, and with controls that lie over each other."""
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(OVERLAPPING) == []
