/** Writes plain files, for any host. Leave out `output` on a server that runs Next. */
export default { output: 'export', trailingSlash: true };
