import fc from 'fast-check';

if (process.env.CI === 'true') fc.configureGlobal({ seed: 20181231 });
