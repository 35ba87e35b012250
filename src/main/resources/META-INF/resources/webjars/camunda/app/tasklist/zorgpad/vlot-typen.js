/*
 * What is typed counts at once. The form viewer waits 300 ms before it takes over a typed text; when the form is drawn
 * again in that time (a group appears because of the answer just before) the letters typed meanwhile are wiped. Leaving
 * a field makes the viewer take over immediately, so each keystroke tells it that the field was left.
 */
const TEKSTVELD = '.fjs-form-field-textfield input, .fjs-form-field-textarea textarea';

document.addEventListener('input', ({ target }) => {
  if (target.matches?.(TEKSTVELD)) {
    target.dispatchEvent(new FocusEvent('focusout'));
  }
});
