import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { showScene } from '../support/camera.ts';
import { api } from '../support/farService.ts';
import { openKiosk, press, reached, setUpKiosk, shown } from './support.tsx';

setUpKiosk();

describe('a call for staff', () => {
  it('can be made before anything else, and taken back', async () => {
    const onCallStaff = vi.fn();
    openKiosk({ onCallStaff });
    await reached('welcome');
    await press('Call staff');
    expect(await reached('staff')).toHaveTextContent(/Our staff are on their way.*Petugas sedang menuju ke sini/);
    expect(onCallStaff.mock.calls).toEqual([[true]]);
    await press('Cancel the call');
    await shown(412);
    expect(onCallStaff.mock.calls).toEqual([[true], [false]]);
  });

  it('can be made where only staff can help, and keeps nothing of the person', async () => {
    api.settings.asked = 401;
    openKiosk();
    await showScene('near');
    await shown(401);
    await press('Get help');
    await reached('staff');
    expect(screen.queryByText(/401/)).toBeNull();
    await press('Cancel the call');
    // All anew.
    await reached('hold');
  });
});
