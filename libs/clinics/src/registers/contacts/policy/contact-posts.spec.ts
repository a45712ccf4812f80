import { contactKinds, contactPosts } from './contact-posts';

it('names every kind but the clinic’s own once, in the order of the chart', () => {
  expect(contactPosts.map(({ kind }) => kind)).toEqual(contactKinds.filter((kind) => kind !== 'other'));
});

it('brings no telephone number along', () => {
  expect(JSON.stringify(contactPosts)).not.toMatch(/\d{2,4}-\d{2,4}-\d{3,4}|#\d{4}/u);
});
