// An element starts when no pointer is down. happy-dom says of each pointer that it is: an answer that browsers give for a held finger.
Element.prototype.releasePointerCapture = () => {
  throw new DOMException('No pointer is down.', 'NotFoundError');
};
