import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import { describe, expect, it } from 'vitest';

describe('StatusMessage', () => {
  it('says that the face is too small and to move closer', () => {
    render(<StatusMessage code={413} />);
    expect(screen.getByRole('group', { name: /too small/ })).toHaveTextContent('Move closer to the camera');
  });
});
