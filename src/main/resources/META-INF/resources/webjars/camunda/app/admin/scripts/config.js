/* Who is logged out goes to Zorgpad's own login page. */
import '../../tasklist/zorgpad/inloggen.js';

export default {};
