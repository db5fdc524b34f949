# monte-carlo-pi: every launch
# Draws its images again: gnuplot samples.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
-2.3892000007629397 1.0
121.84920003890991 1.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
4.066 1.00024 ? ? 0
5.009 1.0007 ? ? 0
15.023 0.999755 ? ? 0
18.358 0.998397 ? ? 0
28.346 1.00167 ? ? 0
32.623 1.00198 ? ? 0
45.08 1.00032 ? ? 0
46.021 0.997587 ? ? 0
49.826 0.998064 ? ? 0
50.766 0.998555 ? ? 0
64.111 1.0034 ? ? 0
66.01 1.00175 ? ? 0
76.998 0.999418 ? ? 0
77.94 0.999406 ? ? 0
84.689 1.00072 ? ? 0
87.533 1.00893 ? ? 0
98.556 0.999677 ? ? 0
100.441 1.00049 ? ? 0
112.828 0.997598 ? ? 0
118.512 0.997781 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
0.715 0.999704 ? ? 0
6.897 1.01938 ? ? 0
7.62 1.01484 ? ? 1
11.19 0.996276 ? ? 0
15.742 1.00099 ? ? 1
19.301 0.998885 ? ? 0
23.101 0.999296 ? ? 0
24.046 1.00003 ? ? 1
25.965 1.00057 ? ? 0
29.066 1.01378 ? ? 0
30.734 1.00075 ? ? 0
35.023 1.00595 ? ? 0
36.979 1.00905 ? ? 0
37.937 1.00273 ? ? 0
38.658 0.999009 ? ? 0
47.911 0.998241 ? ? 0
51.48 0.984577 ? ? 0
52.192 0.997821 ? ? 1
54.577 0.99598 ? ? 0
56.465 1.0003 ? ? 0
66.956 0.999974 ? ? 1
68.858 1.00115 ? ? 0
70.059 0.991939 ? ? 0
71.721 1.00192 ? ? 0
73.18 1.00757 ? ? 0
75.091 1.03415 ? ? 0
80.568 0.988068 ? ? 0
83.232 0.997669 ? ? 0
86.586 0.999434 ? ? 0
88.977 1.00722 ? ? 0
89.712 1.01585 ? ? 1
95.661 1.00989 ? ? 1
96.645 1.0111 ? ? 0
97.609 0.998057 ? ? 0
102.111 0.99362 ? ? 1
105.19 0.998746 ? ? 0
114.718 0.995742 ? ? 0
116.373 1.0124 ? ? 1
117.091 0.996545 ? ? 0
119.46 0.997886 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
3.353 1.00087 ? ? 0
8.342 0.99727 ? ? 0
9.282 1.0012 ? ? 0
12.144 1.00094 ? ? 0
13.118 0.997913 ? ? 0
16.465 0.99906 ? ? 0
20.961 0.999135 ? ? 1
21.674 0.997994 ? ? 0
25.021 0.999582 ? ? 0
26.913 1.00389 ? ? 1
33.57 1.00151 ? ? 0
34.284 1.00874 ? ? 0
40.321 0.997335 ? ? 0
42.478 0.989345 ? ? 0
43.188 0.998785 ? ? 0
46.965 0.995645 ? ? 1
53.859 1.02686 ? ? 1
55.518 0.996383 ? ? 1
57.91 1.00511 ? ? 0
59.812 1.00197 ? ? 0
60.784 1.00811 ? ? 0
61.499 0.997616 ? ? 0
62.213 1.00972 ? ? 0
67.91 0.996112 ? ? 1
74.129 1.0104 ? ? 0
81.296 1.0366 ? ? 0
82.287 1.00411 ? ? 0
83.951 0.998568 ? ? 1
90.439 0.998348 ? ? 0
91.381 0.996795 ? ? 0
93.988 1.01784 ? ? 1
94.709 1.00164 ? ? 1
99.498 0.998804 ? ? 0
102.589 0.990077 ? ? 0
103.3 1.00206 ? ? 0
106.626 0.988806 ? ? 0
108.557 1.00042 ? ? 0
109.268 1.00295 ? ? 1
109.991 1.00247 ? ? 1
111.887 0.997477 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
0.0 1.00959 ? ? 1
2.636 0.994342 ? ? 0
5.953 0.999457 ? ? 0
10.226 1.01271 ? ? 0
14.075 0.996047 ? ? 0
17.415 0.998409 ? ? 0
20.244 0.99701 ? ? 0
22.388 0.999902 ? ? 0
27.632 1.0036 ? ? 0
29.787 0.999965 ? ? 0
31.679 1.0004 ? ? 0
35.992 0.999103 ? ? 0
39.378 0.998251 ? ? 0
41.033 1.0001 ? ? 0
41.755 1.01167 ? ? 0
44.131 1.00303 ? ? 0
48.882 0.999924 ? ? 0
53.142 1.00485 ? ? 1
57.194 0.992945 ? ? 0
58.859 1.01615 ? ? 0
63.164 1.0019 ? ? 0
65.062 1.0009 ? ? 1
69.578 0.997431 ? ? 0
70.775 1.00218 ? ? 0
72.467 0.992296 ? ? 0
76.056 0.99939 ? ? 0
78.883 0.996649 ? ? 0
79.836 1.01436 ? ? 0
85.635 1.0162 ? ? 0
88.253 1.0078 ? ? 1
92.322 0.997238 ? ? 0
93.267 1.0078 ? ? 0
101.396 0.995206 ? ? 0
104.244 1.00008 ? ? 0
105.905 1.02064 ? ? 1
107.585 1.00003 ? ? 0
110.944 1.00054 ? ? 0
113.774 0.997852 ? ? 0
115.659 0.999003 ? ? 0
117.802 0.991436 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data5 << END_OF_DATA
6.072 1.00078 ? ? 0
18.582 0.998973 ? ? 0
30.5065 1.00159 ? ? 0
42.445 0.998897 ? ? 0
54.347 0.999239 ? ? 0
66.2525 1.00145 ? ? 0
78.209 0.999412 ? ? 0
90.175 1.00751 ? ? 0
102.115 0.999241 ? ? 0
114.008 0.997869 ? ? 0
END_OF_DATA

# serial: workers, value, low, high, hollow
$data6 << END_OF_DATA
121.84920003890991 1.043897424439568 ? ? 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data7 << END_OF_DATA
121.84920003890991 1.0384958118761047 ? ? 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data8 << END_OF_DATA
121.84920003890991 1.0330941993126412 ? ? 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data9 << END_OF_DATA
121.84920003890991 1.027692586749178 ? ? 0
END_OF_DATA

# median of a round: workers, value, low, high, hollow
$data10 << END_OF_DATA
121.84920003890991 1.0222909741857145 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.74166
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-2.3892000007629397:121.84920003890991]
set xtics ('0' 0.0, '50' 50.0, '100' 100.0)
set yrange [0.9745767298751213:1.0465982307212998]
set ytics ('0.98' 0.98, '1' 1.0, '1.02' 1.02, '1.04' 1.04)
set label 1 'monte-carlo-pi: every launch' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Estimates pi by throwing darts; independent, CPU-bound tasks.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '140 launches in the order of time · hollow: disturbed by others (25)' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Time / median of its model and N' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time since the first launch in s' at screen 0.43449, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'serial' at screen 0.77291, screen 0.78539 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced
set label 8 'process' at screen 0.77291, screen 0.74016 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 9 'thread' at screen 0.77291, screen 0.69494 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 10 'task' at screen 0.77291, screen 0.64971 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 11 'median of a round' at screen 0.77291, screen 0.60449 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'samples.svg'
plot \
  $data1 using 1:2 with points pointtype 13 pointsize 0.593 linecolor rgb '#000000', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#D55E00', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.326 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#0072B2', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.326 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 9 pointsize 0.593 linecolor rgb '#009E73', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.326 linecolor rgb 'white', \
  $data5 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#000000', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set output
